package eu.limen.paper;

/** A paragraph. */
public record Text(String text) implements Block {

    @Override
    public void write(Page page) {
        page.paragraph("", text);
    }
}
