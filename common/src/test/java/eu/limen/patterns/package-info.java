/** The definition of every pattern, and the life of its episodes, told as facts. */
@NullMarked
package eu.limen.patterns;

import org.jspecify.annotations.NullMarked;
