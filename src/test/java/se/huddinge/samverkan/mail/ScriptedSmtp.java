package se.huddinge.samverkan.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** A mail server that does as badly as it is told to, over a real socket. */
class ScriptedSmtp implements AutoCloseable {
    enum Fault {
        NONE,
        /** Answers 421 instead of greeting. */
        CLOSED,
        /** Accepts the connection and says nothing. */
        SILENT,
        REFUSED_SENDER,
        /** Answers 550. */
        REFUSED_RECIPIENT,
        /** Answers 450. */
        GREYLISTED,
        /** Answers 421 to the recipient. */
        CLOSING,
        REFUSED_DATA,
        /** Goes away in the middle of the letter. */
        BROKEN_OFF,
        /** Takes the whole letter and answers nothing. */
        SILENT_AFTER_DATA,
        /** Takes the whole letter, keeps it, and goes away. */
        DROPPED_AFTER_DATA,
        /** Answers 451 to the whole letter. */
        LATER_AFTER_DATA,
        /** Answers 554 to the whole letter. */
        REFUSED_LETTER,
        /** Takes the letter, says yes and goes away without a farewell. */
        GONE_AFTER_YES
    }

    /** What reached the server whole, whether or not it could say so. */
    record Taken(String messageId, String recipient, boolean saidYes) {}

    private final ServerSocket socket;
    private final BiFunction<Integer, String, Fault> script;
    private final AtomicInteger conversations = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch silent = new CountDownLatch(1);
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /** @param script what goes wrong in the conversation with the number, with the recipient once there is one */
    ScriptedSmtp(BiFunction<Integer, String, Fault> script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    int conversations() {
        return conversations.get();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Until somebody waits for an answer that does not come. */
    void awaitSilence() throws InterruptedException {
        silent.await();
    }

    @Override
    public void close() {
        end.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                var number = conversations.incrementAndGet();
                start(() -> converse(client, number));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket client, int number) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = client.getOutputStream()) {
            talk(number, in, line -> {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            });
        } catch (IOException e) {
            // the other end is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Answer {
        void say(String line) throws IOException;
    }

    private void talk(int number, BufferedReader in, Answer answer) throws IOException, InterruptedException {
        var greeting = script.apply(number, "");
        if (greeting == Fault.CLOSED) answer.say("421 closed for now");
        if (greeting == Fault.SILENT) stayingSilent();
        if (greeting == Fault.CLOSED || greeting == Fault.SILENT) return;
        answer.say("220 ready");
        var recipient = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var fault = script.apply(number, recipient);
            switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                case "EHLO" -> answer.say("250 here");
                case "MAIL" -> answer.say(fault == Fault.REFUSED_SENDER ? "530 not you" : "250 well");
                case "RCPT" -> {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    answer.say(recipientAnswer(script.apply(number, recipient)));
                }
                case "DATA" -> {
                    answer.say(fault == Fault.REFUSED_DATA ? "554 no data" : "354 go on");
                    if (fault != Fault.REFUSED_DATA && !takes(in, answer, recipient, fault)) return;
                }
                case "QUIT" -> {
                    answer.say("221 bye");
                    return;
                }
                default -> answer.say("250 well");
            }
        }
    }

    private static String recipientAnswer(Fault fault) {
        return switch (fault) {
            case REFUSED_RECIPIENT -> "550 5.1.1 no such user";
            case GREYLISTED -> "450 4.2.0 greylisted";
            case CLOSING -> "421 closing";
            default -> "250 well";
        };
    }

    /** Whether the conversation goes on. */
    private boolean takes(BufferedReader in, Answer answer, String recipient, Fault fault)
            throws IOException, InterruptedException {
        if (fault == Fault.BROKEN_OFF) return false;
        var messageId = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            if (line.startsWith("Message-ID: ")) messageId = line.substring(12);
        switch (fault) {
            case SILENT_AFTER_DATA -> stayingSilent();
            case LATER_AFTER_DATA -> answer.say("451 later");
            case REFUSED_LETTER -> answer.say("554 looks like spam");
            default -> {
                taken.add(new Taken(messageId, recipient, fault != Fault.DROPPED_AFTER_DATA));
                if (fault != Fault.DROPPED_AFTER_DATA) answer.say("250 taken");
            }
        }
        return fault == Fault.NONE || fault == Fault.LATER_AFTER_DATA || fault == Fault.REFUSED_LETTER;
    }

    private void stayingSilent() throws InterruptedException {
        silent.countDown();
        end.await();
    }
}
