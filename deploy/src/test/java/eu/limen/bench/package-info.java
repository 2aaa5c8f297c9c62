/**
 * Speed, seen beside a floor: a seeded stream of reports, the floor, a job as a tutorial would write it, Limen itself, and the program that
 * measures them in turn. Among the tests, so that nothing shipped needs it; no test measures a time.
 */
@NullMarked
package eu.limen.bench;

import org.jspecify.annotations.NullMarked;
