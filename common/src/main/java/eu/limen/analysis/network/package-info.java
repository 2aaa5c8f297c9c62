/** What many series say together: the network's prior, discoveries among many p-values, and displacement between sections (methods 1.2, 2.5, 4). */
@NullMarked
package eu.limen.analysis.network;

import org.jspecify.annotations.NullMarked;
