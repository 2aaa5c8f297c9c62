/** Bounded input: the files of a directory in the order of knowledge time, and results as sorted files. */
@NullMarked
package eu.limen.jobs.replay;

import org.jspecify.annotations.NullMarked;
