package se.huddinge.samverkan.platform;

/** The program is started without a word about where its data is kept. */
class NoDatabaseException extends RuntimeException {
    NoDatabaseException() {
        super("No database: set SPRING_DATASOURCE_URL (such as jdbc:postgresql://localhost:5432/samverkan),"
                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
    }
}
