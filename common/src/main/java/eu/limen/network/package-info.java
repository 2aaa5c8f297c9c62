/** The week seen over all sections of a threat: the network's rate, what stands out, and whether a displacement is confirmed. */
@NullMarked
package eu.limen.network;

import org.jspecify.annotations.NullMarked;
