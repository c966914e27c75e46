package se.huddinge.samverkan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of documents, a megabyte at a time, so that memory does not grow with the file. */
@Component
class Chunks {
    private static final int SIZE = 1024 * 1024;

    private final JdbcClient jdbc;

    Chunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Long document, InputStream in) throws IOException {
        int ordinal = 0;
        for (var chunk = in.readNBytes(SIZE); chunk.length > 0; chunk = in.readNBytes(SIZE))
            jdbc.sql("insert into document_chunk (document_id, ordinal, content) values (?, ?, ?)")
                    .param(document)
                    .param(ordinal++)
                    .param(chunk)
                    .update();
    }

    /** Each chunk is a question of its own: no connection is held while somebody's slow line takes it in. */
    void read(Long document, long size, OutputStream out) throws IOException {
        for (int ordinal = 0; (long) ordinal * SIZE < size; ordinal++)
            out.write(jdbc.sql("select content from document_chunk where document_id = ? and ordinal = ?")
                    .param(document)
                    .param(ordinal)
                    .query(byte[].class)
                    .single());
    }

    void remove(Long document) {
        jdbc.sql("delete from document_chunk where document_id = ?")
                .param(document)
                .update();
    }
}
