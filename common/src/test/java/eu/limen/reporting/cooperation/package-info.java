@NullMarked
package eu.limen.reporting.cooperation;

import org.jspecify.annotations.NullMarked;
