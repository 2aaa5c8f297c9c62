/** The history of notified controls: read from a published list into codes, kept as a table, told as reports. Pure values. */
@NullMarked
package eu.limen.register.history;

import org.jspecify.annotations.NullMarked;
