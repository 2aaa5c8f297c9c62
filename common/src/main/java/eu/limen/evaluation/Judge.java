package eu.limen.evaluation;

import java.util.List;

/** Judges one method; the same figures at every call, on every machine. */
public interface Judge {

    /** Goals and figures, in the order in which they are to be read. */
    List<Finding> findings();
}
