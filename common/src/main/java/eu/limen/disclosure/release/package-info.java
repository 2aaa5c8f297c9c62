/**
 * Disclosure control of the tables that are published (tier 2 of domain E.4): what is hidden, what is shown rounded, and the proof that nobody can calculate what
 * is hidden. Pure: figures in, released figures out.
 */
@NullMarked
package eu.limen.disclosure.release;

import org.jspecify.annotations.NullMarked;
