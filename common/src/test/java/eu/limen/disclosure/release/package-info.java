@NullMarked
package eu.limen.disclosure.release;

import org.jspecify.annotations.NullMarked;
