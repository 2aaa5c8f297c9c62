/** The pure definition of every pattern and the life of its episodes. */
@NullMarked
package eu.limen.patterns;

import org.jspecify.annotations.NullMarked;
