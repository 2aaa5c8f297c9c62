package eu.limen.paper;

/**
 * A field that only the author of the paper can fill: Limen leaves it empty and says what is asked for.
 *
 * @param asks what is asked for, a sentence
 * @param provision which asks for it
 */
public record AuthorsPart(String asks, String provision) implements Block {

    static final String LABEL = "For the author to complete";

    @Override
    public void write(Page page) {
        page.authorsPart(this);
    }
}
