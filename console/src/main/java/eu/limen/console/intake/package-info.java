/** Takes the topics of results into the database: offset and rows in one transaction. */
@NullMarked
package eu.limen.console.intake;

import org.jspecify.annotations.NullMarked;
