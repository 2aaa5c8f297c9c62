/** Tests of the program. */
@NullMarked
package eu.limen.cli;

import org.jspecify.annotations.NullMarked;
