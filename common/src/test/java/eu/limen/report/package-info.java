@NullMarked
package eu.limen.report;

import org.jspecify.annotations.NullMarked;
