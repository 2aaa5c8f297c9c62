/** A running service for tests, and a browser before it. */
@NullMarked
package eu.limen.console.running;

import org.jspecify.annotations.NullMarked;
