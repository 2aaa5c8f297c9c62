@NullMarked
package eu.limen.console.intake;

import org.jspecify.annotations.NullMarked;
