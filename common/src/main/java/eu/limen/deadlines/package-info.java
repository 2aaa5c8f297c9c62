/** Tells contact points of the dates that the law sets, ahead of time and once per duty. */
@NullMarked
package eu.limen.deadlines;

import org.jspecify.annotations.NullMarked;
