/** The program limen: one class per command. */
@NullMarked
package eu.limen.cli;

import org.jspecify.annotations.NullMarked;
