/** The directory of contact points (Recommendation of 23.11.2023, points 2 and 6): desks of each state, and when they can be reached. */
@NullMarked
package eu.limen.console.directory;

import org.jspecify.annotations.NullMarked;
