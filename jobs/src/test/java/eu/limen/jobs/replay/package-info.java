/** Tests of the bounded run over files. */
@NullMarked
package eu.limen.jobs.replay;

import org.jspecify.annotations.NullMarked;
