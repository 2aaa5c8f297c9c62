/** How a comparison of two rule sets is shown: a page to read or print, tables, and a report for build servers. */
@NullMarked
package eu.limen.cli.backtest;

import org.jspecify.annotations.NullMarked;
