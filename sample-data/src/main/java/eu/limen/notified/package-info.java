/** The history of notified controls as it lies in {@code sample-data/register}: from the table that people correct to the reports that Limen reads. */
@NullMarked
package eu.limen.notified;

import org.jspecify.annotations.NullMarked;
