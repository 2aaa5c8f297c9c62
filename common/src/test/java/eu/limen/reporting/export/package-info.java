@NullMarked
package eu.limen.reporting.export;

import org.jspecify.annotations.NullMarked;
