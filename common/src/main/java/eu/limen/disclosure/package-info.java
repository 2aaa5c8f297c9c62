/** What leaves the two states of a section without showing small numbers (tier 1 of domain E.4): one place, pure, for every way out. */
@NullMarked
package eu.limen.disclosure;

import org.jspecify.annotations.NullMarked;
