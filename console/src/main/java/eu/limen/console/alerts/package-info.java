/** Who is told of an alert, when and by which way; what they answer. The judgements are pure: {@link eu.limen.console.alerts.AlertPlanner}. */
@NullMarked
package eu.limen.console.alerts;

import org.jspecify.annotations.NullMarked;
