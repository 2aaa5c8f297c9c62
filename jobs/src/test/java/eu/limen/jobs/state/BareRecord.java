package eu.limen.jobs.state;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.flink.shaded.asm9.org.objectweb.asm.ClassReader;
import org.apache.flink.shaded.asm9.org.objectweb.asm.ClassVisitor;
import org.apache.flink.shaded.asm9.org.objectweb.asm.ClassWriter;
import org.apache.flink.shaded.asm9.org.objectweb.asm.FieldVisitor;
import org.apache.flink.shaded.asm9.org.objectweb.asm.MethodVisitor;
import org.apache.flink.shaded.asm9.org.objectweb.asm.Opcodes;
import org.apache.flink.shaded.asm9.org.objectweb.asm.RecordComponentVisitor;
import org.apache.flink.shaded.asm9.org.objectweb.asm.Type;
import org.jspecify.annotations.Nullable;

/** The code of a record, or of a class of public fields, with one component less and without anything but what holds values. */
final class BareRecord extends ClassVisitor {

    private record Held(String name, String descriptor) {}

    private static final String RECORD = "java/lang/Record";

    private final String missing;
    private final List<Held> held = new ArrayList<>();
    private String type = "";
    private String parent = "";

    private BareRecord(String missing, ClassWriter code) {
        super(Opcodes.ASM9, code);
        this.missing = missing;
    }

    static byte[] without(String missing, ClassReader today) {
        ClassWriter code = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        today.accept(new BareRecord(missing, code), ClassReader.SKIP_CODE);
        return code.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            String superName,
            String @Nullable [] interfaces) {
        type = name;
        parent = superName;
        super.visit(version, access, name, null, superName, null);
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String name, String descriptor, @Nullable String signature) {
        return name.equals(missing) ? null : super.visitRecordComponent(name, descriptor, signature);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (name.equals(missing) || (access & Opcodes.ACC_STATIC) != 0) {
            return null;
        }
        held.add(new Held(name, descriptor));
        return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return null;
    }

    @Override
    public void visitEnd() {
        if (parent.equals(RECORD)) {
            constructor(held);
            held.forEach(this::accessor);
            constant("hashCode", "()I", Opcodes.ICONST_0, Opcodes.IRETURN);
            constant("toString", "()Ljava/lang/String;", Opcodes.ACONST_NULL, Opcodes.ARETURN);
            constant("equals", "(Ljava/lang/Object;)Z", Opcodes.ICONST_0, Opcodes.IRETURN);
        } else {
            constructor(List.of());
        }
        super.visitEnd();
    }

    private void constructor(List<Held> given) {
        String descriptor = given.stream().map(Held::descriptor).collect(Collectors.joining("", "(", ")V"));
        MethodVisitor method = begin("<init>", descriptor);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
        int position = 1;
        for (Held each : given) {
            Type of = Type.getType(each.descriptor());
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitVarInsn(of.getOpcode(Opcodes.ILOAD), position);
            method.visitFieldInsn(Opcodes.PUTFIELD, type, each.name(), each.descriptor());
            position += of.getSize();
        }
        end(method, Opcodes.RETURN);
    }

    private void accessor(Held each) {
        MethodVisitor method = begin(each.name(), "()" + each.descriptor());
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, type, each.name(), each.descriptor());
        end(method, Type.getType(each.descriptor()).getOpcode(Opcodes.IRETURN));
    }

    private void constant(String name, String descriptor, int value, int with) {
        MethodVisitor method = begin(name, descriptor);
        method.visitInsn(value);
        end(method, with);
    }

    private MethodVisitor begin(String name, String descriptor) {
        return cv.visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, null, null);
    }

    private static void end(MethodVisitor method, int with) {
        method.visitInsn(with);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
