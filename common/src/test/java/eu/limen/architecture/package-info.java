/** The architecture, as rules that fail; the other modules' tests share what is public here. */
@NullMarked
package eu.limen.architecture;

import org.jspecify.annotations.NullMarked;
