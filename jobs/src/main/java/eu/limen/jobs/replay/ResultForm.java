package eu.limen.jobs.replay;

import java.io.Serializable;

/** How a result becomes a line of a file. */
interface ResultForm<T> extends Serializable {

    ResultLine of(T result);
}
