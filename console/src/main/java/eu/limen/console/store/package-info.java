/** The database: results as they came, and up to where the topics have been read. */
@NullMarked
package eu.limen.console.store;

import org.jspecify.annotations.NullMarked;
