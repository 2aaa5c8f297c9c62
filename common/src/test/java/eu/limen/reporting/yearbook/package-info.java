@NullMarked
package eu.limen.reporting.yearbook;

import org.jspecify.annotations.NullMarked;
