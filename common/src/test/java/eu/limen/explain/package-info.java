@NullMarked
package eu.limen.explain;

import org.jspecify.annotations.NullMarked;
