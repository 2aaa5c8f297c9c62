/** The formats of a release that need more than text: a workbook and Parquet. */
@NullMarked
package eu.limen.report;

import org.jspecify.annotations.NullMarked;
