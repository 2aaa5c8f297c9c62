@NullMarked
package eu.limen.chaos;

import org.jspecify.annotations.NullMarked;
