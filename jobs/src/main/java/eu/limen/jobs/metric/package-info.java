/** What an operator of the analysis sees of it from outside, by way of Flink's metrics; none bears anything of a refused report. */
@NullMarked
package eu.limen.jobs.metric;

import org.jspecify.annotations.NullMarked;
