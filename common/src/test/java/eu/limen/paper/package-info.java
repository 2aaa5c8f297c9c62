/** What a paper looks like to those who read, hear and print it. */
@NullMarked
package eu.limen.paper;

import org.jspecify.annotations.NullMarked;
