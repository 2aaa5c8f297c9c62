package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;

/** Sets the database up in its directory, once, and asks whether it answers. */
final class Database {

    private static final int BYTES_OF_A_PASSWORD = 18;

    private final Layout layout;
    private final Ports ports;
    private final DatabaseCommands commands;

    Database(Layout layout, Ports ports, DatabaseCommands commands) {
        this.layout = layout;
        this.ports = ports;
        this.commands = commands;
    }

    /** Makes the files of the database unless they are there. */
    void create() throws IOException, UnusableCluster, InterruptedException {
        Path complete = layout.database().resolve("complete");
        if (Files.exists(complete)) {
            return;
        }
        // One that was broken off is not gone on with.
        Clearing.delete(layout.database());
        Files.createDirectories(layout.database());
        byte[] secret = new byte[BYTES_OF_A_PASSWORD];
        new SecureRandom().nextBytes(secret);
        Path password = DatabaseCommands.password(layout);
        Layout.writePrivately(password, Base64.getUrlEncoder().encodeToString(secret));
        LentUser user = commands.user();
        if (user != null) {
            give(layout.database(), user);
            give(password, user);
        }
        Awaiting.done("database-create", commands.create(layout), layout);
        Files.createFile(complete);
    }

    String password() throws IOException {
        return Files.readString(DatabaseCommands.password(layout)).strip();
    }

    /** Whether it answers; the first time its one database is made. */
    boolean answers() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select 1 from pg_database where datname = '" + DatabaseCommands.USER + "'")) {
                if (found.next()) {
                    return true;
                }
            }
            statement.execute("create database " + DatabaseCommands.USER);
            return true;
        } catch (SQLException | IOException down) {
            return false;
        }
    }

    private Connection connection() throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("user", DatabaseCommands.USER);
        properties.setProperty("password", password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Ports.HOST + ":" + ports.database() + "/postgres", properties);
    }

    private static void give(Path file, LentUser user) throws IOException {
        UserPrincipal owner =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user.name());
        Files.setOwner(file, owner);
    }
}
