/** What crosses the network and rests in state between the steps of the pipeline: flat public records, dates as epoch days, instants as epoch milliseconds. */
@NullMarked
package eu.limen.flow;

import org.jspecify.annotations.NullMarked;
