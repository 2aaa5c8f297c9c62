package eu.limen.plot;

/** Something drawn that stands inside a page. */
public interface Illustration {

    /**
     * An element inside a page, which brings {@link Theme#ofPage()} in its style sheet.
     *
     * @param id of it on the page; those of its title and description begin with it
     */
    String inside(String id);
}
