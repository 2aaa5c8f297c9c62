package eu.limen.jobs.state;

import java.util.List;
import org.apache.flink.shaded.asm9.org.objectweb.asm.ClassWriter;
import org.apache.flink.shaded.asm9.org.objectweb.asm.MethodVisitor;
import org.apache.flink.shaded.asm9.org.objectweb.asm.Opcodes;

/** The code of an enum of which nothing is left but its constants. */
final class BareEnum {

    private static final String ENUM = "java/lang/Enum";
    private static final String CONSTRUCTOR = "(Ljava/lang/String;I)V";
    private static final String ALL = "$VALUES";

    private BareEnum() {}

    static byte[] of(String name, List<String> constants) {
        String type = name.replace('.', '/');
        String itself = "L" + type + ";";
        ClassWriter code = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        code.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_ENUM,
                type,
                "Ljava/lang/Enum<" + itself + ">;",
                ENUM,
                null);
        int constant = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM;
        constants.forEach(each -> code.visitField(constant, each, itself, null, null));
        code.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ALL, "[" + itself, null, null);
        constructor(code);
        values(code, type, itself);
        initialiser(code, type, itself, constants);
        code.visitEnd();
        return code.toByteArray();
    }

    private static void constructor(ClassWriter code) {
        MethodVisitor method = code.visitMethod(Opcodes.ACC_PRIVATE, "<init>", CONSTRUCTOR, null, null);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitVarInsn(Opcodes.ILOAD, 2);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, ENUM, "<init>", CONSTRUCTOR, false);
        end(method, Opcodes.RETURN);
    }

    private static void values(ClassWriter code, String type, String itself) {
        MethodVisitor method =
                code.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", "()[" + itself, null, null);
        method.visitFieldInsn(Opcodes.GETSTATIC, type, ALL, "[" + itself);
        end(method, Opcodes.ARETURN);
    }

    private static void initialiser(ClassWriter code, String type, String itself, List<String> constants) {
        MethodVisitor method = code.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        for (int ordinal = 0; ordinal < constants.size(); ordinal++) {
            method.visitTypeInsn(Opcodes.NEW, type);
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(constants.get(ordinal));
            method.visitLdcInsn(ordinal);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, type, "<init>", CONSTRUCTOR, false);
            method.visitFieldInsn(Opcodes.PUTSTATIC, type, constants.get(ordinal), itself);
        }
        method.visitLdcInsn(constants.size());
        method.visitTypeInsn(Opcodes.ANEWARRAY, type);
        for (int ordinal = 0; ordinal < constants.size(); ordinal++) {
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(ordinal);
            method.visitFieldInsn(Opcodes.GETSTATIC, type, constants.get(ordinal), itself);
            method.visitInsn(Opcodes.AASTORE);
        }
        method.visitFieldInsn(Opcodes.PUTSTATIC, type, ALL, "[" + itself);
        end(method, Opcodes.RETURN);
    }

    private static void end(MethodVisitor method, int with) {
        method.visitInsn(with);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
