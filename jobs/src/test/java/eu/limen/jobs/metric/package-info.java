/** Metrics as an operator of the analysis is told of them. */
@NullMarked
package eu.limen.jobs.metric;

import org.jspecify.annotations.NullMarked;
