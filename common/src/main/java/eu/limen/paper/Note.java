package eu.limen.paper;

/**
 * Something to be kept in mind where it stands.
 *
 * @param label one or two words that say what kind of note it is
 */
public record Note(String label, String text) implements Block {

    /** What limits the things around it. */
    public static Note caveat(String text) {
        return new Note("Caveat", text);
    }

    @Override
    public void write(Page page) {
        page.box("note", label, text);
    }
}
