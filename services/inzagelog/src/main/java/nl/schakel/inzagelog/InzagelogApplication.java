package nl.schakel.inzagelog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class InzagelogApplication {

    public static void main(String[] args) {
        SpringApplication.run(InzagelogApplication.class, args);
    }
}
