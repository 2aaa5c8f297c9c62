/** Feeds a scenario to a cluster, in the order in which it was sent, and tells the time on the way. */
@NullMarked
package eu.limen.feed;

import org.jspecify.annotations.NullMarked;
