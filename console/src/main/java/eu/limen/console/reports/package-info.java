/** Tables of the report team, as they were released. */
@NullMarked
package eu.limen.console.reports;

import org.jspecify.annotations.NullMarked;
