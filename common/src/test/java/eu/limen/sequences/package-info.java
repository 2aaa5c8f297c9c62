@NullMarked
package eu.limen.sequences;

import org.jspecify.annotations.NullMarked;
