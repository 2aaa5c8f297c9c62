package eu.limen.evaluation.plot;

import eu.limen.plot.Picture;

/** One picture of a method card, computed by the method that it shows; the same at every call. */
public interface Drawing {

    /** Name of its file without ending: that of its card. */
    String name();

    Picture picture();

    /** The file's content. */
    default String svg() {
        return picture().svg();
    }
}
