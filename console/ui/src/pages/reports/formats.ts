/** The formats of a release as the service names them, and as statisticians do. */
export const FORMATS = [
    { format: "xlsx", name: "XLSX" },
    { format: "csv", name: "CSV" },
    { format: "sdmx-csv", name: "SDMX-CSV 2.0" },
    { format: "parquet", name: "Parquet" },
    { format: "html", name: "HTML" },
] as const;
