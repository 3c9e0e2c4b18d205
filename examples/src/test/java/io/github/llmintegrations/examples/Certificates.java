package io.github.llmintegrations.examples;

import io.github.llmintegrations.testing.KeyStores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Self-signed certificates of a server and of a client.
 *
 * @param serverKeys a key store with the key of localhost
 * @param serverTrust a trust store with the certificate of localhost
 * @param clientKeys a key store with the key of a client
 * @param clientTrust a trust store with the certificate of the client
 */
record Certificates(Path serverKeys, Path serverTrust, Path clientKeys, Path clientTrust) {
    static final String PASSWORD = KeyStores.PASSWORD;

    /** Makes the certificates. */
    static Certificates make(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Path server = KeyStores.selfSigned(directory, "localhost");
        Path client = KeyStores.selfSigned(directory, "client");
        return new Certificates(server, trustStore(server, "localhost"), client, trustStore(client, "client"));
    }

    private static Path trustStore(Path keyStore, String name) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(name, load(keyStore).getCertificate(name));
        Path file = keyStore.resolveSibling(name + "-trust.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyStore load(Path store) throws GeneralSecurityException {
        try {
            return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509TrustManager trust(Path store) throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(load(store));
        return (X509TrustManager) trust.getTrustManagers()[0];
    }

    /** Returns a trust manager for clients of the server. */
    X509TrustManager trustOfClients() throws GeneralSecurityException {
        return trust(serverTrust);
    }

    /** Returns the TLS settings of a client without a certificate. */
    SSLContext clientContext() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {trustOfClients()}, null);
        return context;
    }

    /** Returns the TLS settings of the server. */
    SSLContext serverContext() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(serverKeys), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[] {trust(clientTrust)}, null);
        return context;
    }
}
