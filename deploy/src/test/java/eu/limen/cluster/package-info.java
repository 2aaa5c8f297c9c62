/** Tests of the local cluster that need no cluster: command lines, files, checkpoints, leftovers. */
@NullMarked
package eu.limen.cluster;

import org.jspecify.annotations.NullMarked;
