/** The formats in which a release is given away. All are written from the same cells, so that a figure is the same in each. */
@NullMarked
package eu.limen.reporting.export;

import org.jspecify.annotations.NullMarked;
